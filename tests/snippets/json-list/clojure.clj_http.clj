(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/batch"
    :headers {"Content-Type" "application/json"}
    :body "[
  {
    \"op\": \"add\",
    \"path\": \"/a\",
    \"value\": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  \"x\",
  \"\"
]"
    :throw-exceptions false}))

(println (:status response) (:body response))
