(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/me"
    :headers {"Cookie" "a=1; b=2; c=3"
              "X-After" "x"}
    :throw-exceptions false}))

(println (:status response) (:body response))
