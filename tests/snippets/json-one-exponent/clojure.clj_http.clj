(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/numbers/1"
    :headers {"Content-Type" "application/json"}
    :body "[1e5]"
    :throw-exceptions false}))

(println (:status response) (:body response))
