(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "application/octet-stream"}
    :body "a\u0000b\u00011"
    :throw-exceptions false}))

(println (:status response) (:body response))
