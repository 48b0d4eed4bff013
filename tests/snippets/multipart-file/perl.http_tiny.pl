use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/upload', {
    headers => {
        'Authorization' => 'Bearer ABCD',
        'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
    },
    content => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
again\r
--harkdown-boundary-1--\r
",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
