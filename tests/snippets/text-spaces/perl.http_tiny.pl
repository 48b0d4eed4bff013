use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'text/plain',
    },
    content => "

  two lines before, two after  
\ttab at the end\t
 

",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
