package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The classes that one room may use of another. */
class DoorsTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.envoygraph");

    @Test
    void onlyTheseClassesAreDoors() {
        Set<String> doors = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            boolean room = !type.getPackageName().equals("org.envoygraph.facts");
            if (room
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isTopLevelClass()) {
                doors.add(type.getName().substring("org.envoygraph.".length()));
            }
        }
        assertThat(doors).containsExactlyElementsOf(DOORS);
    }

    private static final List<String> DOORS =
            List.of(
                    "Beside",
                    "Build",
                    "Doctor",
                    "Home",
                    "Keeping",
                    "LocalWriting",
                    "Refresh",
                    "TakingIn",
                    "checks.ArticleText",
                    "checks.ArticleTexts",
                    "checks.Checks",
                    "checks.EvidenceCheck",
                    "cli.EnvoyGraph",
                    "export.Difference",
                    "export.Dump",
                    "export.DumpFormat",
                    "export.Layout",
                    "export.QuadsFile",
                    "export.Release",
                    "export.ReleaseNotes",
                    "export.Selection",
                    "export.SortedRows",
                    "export.SortedStatements",
                    "export.TurtleFile",
                    "export.UnknownGraph",
                    "export.WrittenFile",
                    "imports.Counted",
                    "imports.FactLines",
                    "imports.Import",
                    "imports.Imports",
                    "imports.Joined",
                    "imports.Source",
                    "imports.TakenIn",
                    "imports.Tally",
                    "linking.Bound",
                    "linking.Candidate",
                    "linking.Feature",
                    "linking.HeldPost",
                    "linking.Known",
                    "linking.Name",
                    "linking.NameIndex",
                    "linking.Wanted",
                    "linking.client.Deciding",
                    "linking.client.DecisionFile",
                    "linking.client.DecisionText",
                    "linking.client.Found",
                    "linking.client.Ours",
                    "linking.client.Proposal",
                    "linking.client.Proposals",
                    "linking.client.Proposing",
                    "linking.client.Service",
                    "linking.client.Settings",
                    "linking.client.Sought",
                    "linking.items.Claim",
                    "linking.items.Copies",
                    "linking.items.Differences",
                    "linking.items.Item",
                    "linking.items.ItemSource",
                    "linking.items.ItemValue",
                    "linking.items.ItemsFile",
                    "linking.items.QuickStatements",
                    "linking.items.StaleLinks",
                    "linking.items.Truthy",
                    "mapping.About",
                    "mapping.DateLabel",
                    "mapping.Described",
                    "mapping.GraphMapping",
                    "mapping.KnownParts",
                    "mapping.NamedGraph",
                    "mapping.Names",
                    "mapping.Parts",
                    "mapping.ReportMapping",
                    "mapping.TimeMapper",
                    "queries.Answer",
                    "queries.AnswerFormat",
                    "queries.CancelledJoin",
                    "queries.ClassOfKind",
                    "queries.Federation",
                    "queries.Parameter",
                    "queries.ParameterType",
                    "queries.Patience",
                    "queries.ReadTransaction",
                    "queries.RefusedParameters",
                    "queries.Shelf",
                    "queries.StoredQuery",
                    "queries.UnansweredCall",
                    "queries.Window",
                    "reading.ArticleLines",
                    "reading.CuratedFiles",
                    "report.Report",
                    "report.ReportFormat",
                    "store.Backup",
                    "store.Bridge",
                    "store.Check",
                    "store.Chunks",
                    "store.Compaction",
                    "store.DataVersion",
                    "store.Feed",
                    "store.Filling",
                    "store.GraphChanges",
                    "store.GraphStoreClient",
                    "store.Kept",
                    "store.LocalGraphs",
                    "store.Login",
                    "store.MemoryGraphs",
                    "store.Pairs",
                    "store.Patch",
                    "store.Restore",
                    "store.SpilledRows",
                    "store.Store",
                    "store.StoreDigest",
                    "store.StoreInUse",
                    "store.StoreState",
                    "validation.Finding",
                    "validation.MustNot",
                    "validation.Shapes",
                    "vocabulary.ENVOY",
                    "vocabulary.OA",
                    "vocabulary.SCHEMA",
                    "vocabulary.SEM",
                    "vocabulary.WIKIDATA",
                    "web.Exchange",
                    "web.Limits",
                    "web.Server",
                    "web.StaticSite",
                    "web.Terms",
                    "web.api.Accept",
                    "web.api.Api",
                    "web.api.Form",
                    "web.api.Html",
                    "web.api.Json",
                    "web.api.Known",
                    "web.api.Offered",
                    "web.api.PassageStates",
                    "web.api.PublicAddress",
                    "web.api.Reading",
                    "web.api.Refused",
                    "web.api.RequestNotes",
                    "web.api.Versions",
                    "web.curating.Curating",
                    "web.curating.GraphWrites",
                    "web.curating.Passwords",
                    "web.curating.Refreshing",
                    "web.pages.Pages",
                    "web.reconcile.Given",
                    "web.reconcile.Reconciliation",
                    "web.reconcile.Space",
                    "yaml.Documents",
                    "yaml.JsonLine",
                    "yaml.Keys",
                    "yaml.Suggestion",
                    "yaml.Value",
                    "yaml.YamlFile");
}
