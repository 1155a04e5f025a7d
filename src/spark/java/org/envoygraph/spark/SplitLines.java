package org.envoygraph.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The lines of files in order. As for {@code import facts}, only a line feed ends one. */
record SplitLines(JavaSparkContext spark) {
    private static final String DELIMITER = "textinputformat.record.delimiter";

    /**
     * Lines of a file.
     *
     * @param shares how many parts to split it into at least, where it can be split
     */
    JavaRDD<Text> of(String file, int shares) throws IOException {
        Path path = new Path(file);
        Job job = job();
        long size = path.getFileSystem(job.getConfiguration()).getFileStatus(path).getLen();
        FileInputFormat.setMaxInputSplitSize(job, Math.max(1, (size + shares - 1) / shares));
        return of(job, path);
    }

    JavaRDD<Text> of(Path... files) throws IOException {
        return of(job(), files);
    }

    private Job job() throws IOException {
        Configuration hadoop = new Configuration(spark.hadoopConfiguration());
        hadoop.set(DELIMITER, "\n");
        return Job.getInstance(hadoop);
    }

    private JavaRDD<Text> of(Job job, Path... files) throws IOException {
        FileInputFormat.setInputPaths(job, files);
        return spark.newAPIHadoopRDD(
                        job.getConfiguration(),
                        TextInputFormat.class,
                        LongWritable.class,
                        Text.class)
                .values();
    }
}
