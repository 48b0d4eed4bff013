(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/settings/name"
    :headers {"Content-Type" "application/json"}
    :body "\"a plain string\""
    :throw-exceptions false}))

(println (:status response) (:body response))
