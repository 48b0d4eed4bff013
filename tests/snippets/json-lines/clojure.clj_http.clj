(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/_bulk"
    :headers {"Content-Type" "application/x-ndjson"}
    :body "{\"index\":{\"_id\":\"1\"}}
{\"name\":\"a\"}
{\"index\":{\"_id\":\"2\"}}
{\"name\":\"b\"}
"
    :throw-exceptions false}))

(println (:status response) (:body response))
