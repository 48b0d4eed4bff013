(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/upload"
    :headers {"Content-Type" "multipart/form-data; boundary=XX"}
    :body "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
"
    :throw-exceptions false}))

(println (:status response) (:body response))
