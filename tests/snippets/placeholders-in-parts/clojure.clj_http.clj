(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/upload?key=YOUR_API_KEY"
    :headers {"Content-Type" "multipart/form-data; boundary=harkdown-boundary-1"}
    :body "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"token\"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
it's ${user.name}
\r
--harkdown-boundary-1--\r
"
    :throw-exceptions false}))

(println (:status response) (:body response))
