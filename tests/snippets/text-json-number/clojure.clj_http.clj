(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/counter"
    :headers {"Content-Type" "application/json"}
    :body "12345678901234567890"
    :throw-exceptions false}))

(println (:status response) (:body response))
