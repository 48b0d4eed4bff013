use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('GET', 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
