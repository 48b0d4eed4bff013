(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/ping"
    :throw-exceptions false}))

(println (:status response) (:body response))
