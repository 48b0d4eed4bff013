(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/stars/1"
    :throw-exceptions false}))

(println (:status response) (:body response))
