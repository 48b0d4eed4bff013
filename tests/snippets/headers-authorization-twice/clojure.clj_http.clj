(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/users"
    :headers {"Authorization" ["Bearer a" "Bearer b"]}
    :throw-exceptions false}))

(println (:status response) (:body response))
