(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :patch
    :url "https://api.example.com/users/1"
    :headers {"Content-Type" "application/merge-patch+json"
              "If-Match" "\"3\""}
    :body "{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}"
    :throw-exceptions false}))

(println (:status response) (:body response))
