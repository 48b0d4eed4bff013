(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "text/plain"}
    :body "

  two lines before, two after  
\ttab at the end\t
 

"
    :throw-exceptions false}))

(println (:status response) (:body response))
