(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/names"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"name\": \"Zoë 😀 日本\",
  \"separator\": \"a\u2028b\u2029c\",
  \"mark\": \"\ufeffx\",
  \"escaped\": \"\\u00e9\\ud83d\\ude00\",
  \"right\": \"a\u202eb\"
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
