#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/reports"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"text/html;level=1,application/json;q=0.9" forHTTPHeaderField:@"Accept"];
    [request setValue:@"de,en;q=0.5" forHTTPHeaderField:@"Accept-Language"];
    [request setValue:@"no-cache,max-age=0" forHTTPHeaderField:@"Cache-Control"];
    [request setValue:@"\"a\",\"b\"" forHTTPHeaderField:@"If-Match"];
    [request setValue:@"return=minimal;x=\"y\",wait=5" forHTTPHeaderField:@"Prefer"];
    [request setValue:@"application/json;charset=UTF-8" forHTTPHeaderField:@"Content-Type"];
    [request setValue:@"attachment;filename=\"r.json\"" forHTTPHeaderField:@"Content-Disposition"];
    NSString *body =
        @"{\"a\": 1}";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

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
