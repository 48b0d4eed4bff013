(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/soap"
    :headers {"SOAPAction" "\"urn:find\""
              "Content-Type" "text/xml"}
    :body "<?xml version=\"1.0\"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"
    :throw-exceptions false}))

(println (:status response) (:body response))
