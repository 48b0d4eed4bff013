(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/users"
    :headers {"Expect" "100-continue"
              "Content-Type" "text/plain"}
    :body "x"
    :throw-exceptions false}))

(println (:status response) (:body response))
