(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/settings/theme"
    :headers {"Content-Type" "application/json"}
    :body "null"
    :throw-exceptions false}))

(println (:status response) (:body response))
