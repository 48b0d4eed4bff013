(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/upload/1"
    :headers {"Content-Type" "multipart/form-data; boundary=harkdown-boundary-1"}
    :body "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r
Content-Type: text/csv\r
\r
id,name\r
1,\"a\"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>${x} {{y}}</text>
</svg>
\r
--harkdown-boundary-1--\r
"
    :throw-exceptions false}))

(println (:status response) (:body response))
