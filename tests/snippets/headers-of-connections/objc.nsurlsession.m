// NSURLSession does not let a program set `Connection`: it is left out
// NSURLSession does not let a program set `Proxy-Authorization`: it is left out
#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/users"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"GET";
    [request setValue:@"trailers" forHTTPHeaderField:@"TE"];
    [request setValue:@"h2c" forHTTPHeaderField:@"Upgrade"];
    [request setValue:@"timeout=5" forHTTPHeaderField:@"Keep-Alive"];
    [request setValue:@"X-Sum" forHTTPHeaderField:@"Trailer"];
    [request setValue:@"1.1 proxy" forHTTPHeaderField:@"Via"];
    [request setValue:@"Tue, 15 Nov 1994 08:12:31 GMT" forHTTPHeaderField:@"Date"];
    [request setValue:@"bytes=0-1" forHTTPHeaderField:@"Range"];
    [request setValue:@"*" forHTTPHeaderField:@"If-None-Match"];
    [request setValue:@"\"x\"" forHTTPHeaderField:@"Sec-CH-UA"];
    [request setValue:@"a=b" forHTTPHeaderField:@"Set-Cookie"];
    [request setValue:@"3" forHTTPHeaderField:@"Max-Forwards"];
    [request setValue:@"PATCH" forHTTPHeaderField:@"X-HTTP-Method-Override"];
    [request setValue:@"PUT" forHTTPHeaderField:@"Access-Control-Request-Method"];
    [request setValue:@"utf-8" forHTTPHeaderField:@"Accept-Charset"];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
