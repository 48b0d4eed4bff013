(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :delete
    :url "https://api.example.com/form"
    :headers {"Content-Type" "application/x-www-form-urlencoded"}
    :body "id=1&id=2"
    :throw-exceptions false}))

(println (:status response) (:body response))
