(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/hooks"
    :headers {"X-Signature" "sha256=abcdef"
              "Content-Type" "application/json"}
    :body "{ \"event\":\"push\",   \"commits\":[ 1,2,3 ], \"message\":\"the bytes of this text are what the signature is about\" }"
    :throw-exceptions false}))

(println (:status response) (:body response))
