(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :patch
    :url "https://api.example.com/users/7"
    :headers {"Content-Type" "application/json-patch+json"}
    :body "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]"
    :throw-exceptions false}))

(println (:status response) (:body response))
