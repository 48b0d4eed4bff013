(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes/{note_id}"
    :headers {"Content-Type" "text/plain"
              "X-Sign" "$a `b` YOUR_SIGN-IT"}
    :body "one $HOME \"${account.name}\"
two '<NAME>' \\ %s
three {{third}}
"
    :throw-exceptions false}))

(println (:status response) (:body response))
