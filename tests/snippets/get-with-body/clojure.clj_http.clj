(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/search"
    :headers {"Content-Type" "application/json"}
    :body "{\"query\": \"x\"}"
    :throw-exceptions false}))

(println (:status response) (:body response))
