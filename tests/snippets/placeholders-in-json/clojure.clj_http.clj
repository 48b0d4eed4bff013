(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://${account.namespace}/api/{id}/keys"
    :headers {"Authorization" "Bearer <ACCESS_TOKEN>"
              "X-Key" "\"YOUR_API_KEY\""
              "Cookie" "sid=YOUR_SESSION"
              "Content-Type" "application/json"}
    :body "{
  \"client\": \"YOUR_CLIENT_ID\",
  \"text\": \"a ${user.name} $b\",
  \"list\": [
    \"{{item}}\"
  ],
  \"n\": 1
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
