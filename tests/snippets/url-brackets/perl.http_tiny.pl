use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D');
print "$response->{status} $response->{reason}\n$response->{content}\n";
