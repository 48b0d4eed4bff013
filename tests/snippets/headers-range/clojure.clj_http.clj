(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/files/1"
    :headers {"Range" "bytes=0-99"
              "Accept-Encoding" "gzip, br"
              "Content-Range" "bytes 0-6/7"
              "Content-Type" "text/plain"}
    :decompress-body false
    :body "content"
    :throw-exceptions false}))

(println (:status response) (:body response))
