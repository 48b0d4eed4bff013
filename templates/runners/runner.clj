;; Runs the programs that the arguments name one by one in this process. What a program says goes to output.txt in its
;; folder.
(require '[clojure.java.io :as io])

(defn copy-files
  "Programs find the files of their folder in the folder of all, where this process runs."
  [folder]
  (doseq [file (file-seq folder)
          :when (.isFile file)]
    (let [copy (io/file (str (.relativize (.toPath folder) (.toPath file))))]
      (io/make-parents (.getAbsoluteFile copy))
      (io/copy file copy))))

(doseq [file *command-line-args*]
  (let [folder (.getParentFile (io/file file))]
    (copy-files folder)
    (with-open [output (io/writer (io/file folder "output.txt"))]
      (binding [*out* output
                *err* output
                *ns* (create-ns 'user)]
        (try
          (load-file file)
          (catch Throwable error
            (println error)))))))
(shutdown-agents)
