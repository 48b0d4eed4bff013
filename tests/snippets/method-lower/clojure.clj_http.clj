(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/jobs"
    :throw-exceptions false}))

(println (:status response) (:body response))
