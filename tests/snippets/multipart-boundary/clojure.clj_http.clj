(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/upload"
    :headers {"Content-Type" "multipart/form-data; boundary=harkdown-boundary-1"}
    :body "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"text\"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"empty\"\r
\r
\r
--harkdown-boundary-1--\r
"
    :throw-exceptions false}))

(println (:status response) (:body response))
