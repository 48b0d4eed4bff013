(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "Text/Plain; Format=flowed; charset=\"UTF-8\""}
    :body "Zoë"
    :throw-exceptions false}))

(println (:status response) (:body response))
