;; the code reads no files: put the content of the file into the body
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/upload"
    :headers {"Content-Type" "multipart/form-data; boundary=harkdown-boundary-1"}
    :body "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"kind\"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
"
    :throw-exceptions false}))

(println (:status response) (:body response))
