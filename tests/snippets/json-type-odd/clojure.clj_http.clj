(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/notes/1"
    :headers {"content-type" "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true"}
    :body "{\"a\": [1.10, \"b\"]}"
    :throw-exceptions false}))

(println (:status response) (:body response))
