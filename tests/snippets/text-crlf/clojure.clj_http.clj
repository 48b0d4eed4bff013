(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "message/rfc822"}
    :body "From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"
    :throw-exceptions false}))

(println (:status response) (:body response))
