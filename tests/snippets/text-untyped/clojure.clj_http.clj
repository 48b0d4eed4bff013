;; clj-http calls a body without a Content-Type text/plain; charset=UTF-8
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/raw"
    :body "just some text"
    :throw-exceptions false}))

(println (:status response) (:body response))
