(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/form"
    :headers {"Content-Type" "application/json"}
    :throw-exceptions false}))

(println (:status response) (:body response))
