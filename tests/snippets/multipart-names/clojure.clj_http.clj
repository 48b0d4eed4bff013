(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/upload"
    :headers {"Content-Type" "multipart/form-data; boundary=harkdown-boundary-1"}
    :body "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"\\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"two%0Alines\"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
"
    :throw-exceptions false}))

(println (:status response) (:body response))
