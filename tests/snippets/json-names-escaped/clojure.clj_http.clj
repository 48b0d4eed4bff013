(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"say \\\"hi\\\"\": 1,
  \"back\\\\slash\": 2,
  \"line\\nbreak\": 3,
  \"tab\\t\": 4,
  \"it's #{x} $y `z`\": 5
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
