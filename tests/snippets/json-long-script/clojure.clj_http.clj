(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/rules"
    :headers {"Authorization" "Bearer YOUR_TOKEN"
              "Content-Type" "application/json"}
    :body "{
  \"name\": \"tag\",
  \"script\": \"function (user, context, callback) {\\n  // it's \\\"quoted\\\"\\n  const tag = `${user.id}`;\\n  callback(null, user, context);\\n}\\n\"
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
