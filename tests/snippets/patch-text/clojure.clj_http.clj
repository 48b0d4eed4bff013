(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :patch
    :url "https://api.example.com/file"
    :headers {"Content-Type" "application/offset+octet-stream"
              "Upload-Offset" "0"}
    :body "chunk\n"
    :throw-exceptions false}))

(println (:status response) (:body response))
