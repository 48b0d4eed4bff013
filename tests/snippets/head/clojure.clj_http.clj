(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :head
    :url "https://api.example.com/files/1"
    :throw-exceptions false}))

(println (:status response) (:body response))
