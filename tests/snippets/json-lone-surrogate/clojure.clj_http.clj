(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/names"
    :headers {"Content-Type" "application/json"}
    :body "{\"half\": \"\\ud83d\"}"
    :throw-exceptions false}))

(println (:status response) (:body response))
