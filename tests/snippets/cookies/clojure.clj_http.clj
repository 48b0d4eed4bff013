(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/me"
    :headers {"Cookie" "session=abc%20def==; theme=dark mode%3B x; session=second"}
    :throw-exceptions false}))

(println (:status response) (:body response))
