(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :delete
    :url "https://api.example.com/users/7"
    :headers {"If-Match" "\"abc\""}
    :throw-exceptions false}))

(println (:status response) (:body response))
