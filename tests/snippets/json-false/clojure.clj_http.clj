(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/settings/dark"
    :headers {"Content-Type" "application/json"}
    :body "false"
    :throw-exceptions false}))

(println (:status response) (:body response))
