(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "text/plain; charset=utf-8"}
    :body "one\r
two
\tthree \"\"\" and `ticks`

five \\ ${six}
"
    :throw-exceptions false}))

(println (:status response) (:body response))
