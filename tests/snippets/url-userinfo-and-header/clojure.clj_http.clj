(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/me"
    :headers {"Authorization" "Bearer ABCD"}
    :throw-exceptions false}))

(println (:status response) (:body response))
